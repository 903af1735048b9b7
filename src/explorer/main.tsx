import { render } from 'preact';
import { Explorer } from './explorer.tsx';

const settings: { neo4jBrowser?: string } = JSON.parse(document.getElementById('settings')?.textContent ?? '{}');
const root = document.getElementById('explorer');
if (root) {
  render(<Explorer neo4jBrowser={settings.neo4jBrowser} />, root);
}
