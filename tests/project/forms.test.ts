import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { root, textOf } from './root.ts';

const folder = '.github/ISSUE_TEMPLATE';
const forms = (await readdir(join(root, folder))).filter((name) => name !== 'config.yml');

const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const words = z.string().trim().min(1);
const asked = { label: words, description: words.optional() };
const validations = z.strictObject({ required: z.boolean() }).optional();
const field = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: words }) }),
  z.strictObject({
    type: z.literal('input'),
    id,
    attributes: z.strictObject({ ...asked, placeholder: words.optional(), value: words.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({
      ...asked,
      placeholder: words.optional(),
      value: words.optional(),
      render: words.optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({ ...asked, options: z.array(words).nonempty(), multiple: z.boolean().optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      ...asked,
      options: z.array(z.strictObject({ label: words, required: z.boolean().optional() })).nonempty(),
    }),
  }),
]);
/** What the host takes of an issue form; one that it does not take is not shown. */
const form = z.strictObject({
  name: words,
  description: words,
  title: z.string().optional(),
  labels: z.array(words).optional(),
  body: z.array(field).nonempty(),
});

const distinct = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);

describe.each(forms)('the issue form %s', (name) => {
  const read = async () => form.parse(parse(await textOf(`${folder}/${name}`)));

  test('has the fields that the host wants', async () => {
    const { body } = await read();
    const fields = body.flatMap((each) => (each.type === 'markdown' ? [] : [each]));
    expect(fields.length).toBeGreaterThan(0);
    distinct(fields.map((each) => each.id));
    distinct(fields.map((each) => each.attributes.label));
    for (const each of fields) {
      if (each.type === 'dropdown') {
        distinct(each.attributes.options);
      }
    }
  });
});

test('there is a form for a fact, with its source, one for a fault and one for an idea', async () => {
  expect(forms.sort()).toEqual(['fact.yml', 'fault.yml', 'idea.yml']);
  const { body } = form.parse(parse(await textOf(`${folder}/fact.yml`)));
  const source = body.find((each) => each.type === 'textarea' && each.id === 'source');
  expect(source).toMatchObject({ validations: { required: true } });
  const names = await Promise.all(forms.map(async (each) => form.parse(parse(await textOf(`${folder}/${each}`))).name));
  distinct(names);
});

test('the settings of the forms are what the host takes', async () => {
  const settings = z.strictObject({ blank_issues_enabled: z.boolean() });
  settings.parse(parse(await textOf(`${folder}/config.yml`)));
});

test('the pull request form names scripts and files that there are', async () => {
  const text = await textOf('.github/pull_request_template.md');
  const files = [...text.matchAll(/`([\w./-]+\.(?:md|yaml))`/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
