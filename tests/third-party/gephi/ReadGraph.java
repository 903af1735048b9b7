import com.google.gson.GsonBuilder;
import java.io.StringReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ColumnDraft;
import org.gephi.io.importer.api.EdgeDraft;
import org.gephi.io.importer.api.ElementDraft;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.NodeDraft;
import org.gephi.io.importer.impl.ImportContainerImpl;
import org.gephi.io.importer.plugin.file.ImporterBuilderGEXF;
import org.gephi.io.importer.plugin.file.ImporterBuilderGraphML;
import org.gephi.io.importer.spi.FileImporter;

/** Reads files of GEXF and GraphML with the importers of Gephi, and prints as JSON what they found and what they complained of. */
public class ReadGraph {
  public static void main(String[] files) throws Exception {
    Map<String, Object> found = new TreeMap<>();
    for (String file : files) {
      FileImporter importer =
          file.endsWith(".gexf") ? new ImporterBuilderGEXF().buildImporter() : new ImporterBuilderGraphML().buildImporter();
      found.put(Path.of(file).getFileName().toString(), read(importer, Files.readString(Path.of(file))));
    }
    PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    output.println(new GsonBuilder().serializeSpecialFloatingPointValues().create().toJson(found));
  }

  static Map<String, Object> read(FileImporter importer, String text) {
    Container container = new ImportContainerImpl();
    importer.setReader(new StringReader(text));
    importer.execute(container.getLoader());
    List<String> issues = new ArrayList<>();
    for (Issue issue : importer.getReport().getIssuesList(1000)) {
      issues.add(issue.getLevel() + ": " + issue.getMessage());
    }
    boolean isSound = container.verify();
    container.closeLoader();
    Map<String, Object> nodes = new TreeMap<>();
    for (NodeDraft node : container.getUnloader().getNodes()) {
      nodes.put(node.getId(), valuesOf(node));
    }
    Map<String, Object> edges = new TreeMap<>();
    for (EdgeDraft edge : container.getUnloader().getEdges()) {
      edges.put(edge.getId(), List.of(edge.getSource().getId(), edge.getTarget().getId(), valuesOf(edge)));
    }
    Map<String, Object> found = new TreeMap<>();
    found.put("issues", issues);
    found.put("isSound", isSound);
    found.put("isDynamic", container.isDynamicGraph());
    found.put("nodes", nodes);
    found.put("edges", edges);
    return found;
  }

  static Map<String, Object> valuesOf(ElementDraft element) {
    Map<String, Object> values = new TreeMap<>();
    if (element.getLabel() != null) {
      values.put("label", element.getLabel());
    }
    if (element.getTimeSet() != null) {
      values.put("times", element.getTimeSet().toString());
    }
    for (ColumnDraft column : element.getColumns()) {
      Object value = element.getValue(column.getId());
      if (value != null) {
        values.put(column.getId(), value);
      }
    }
    return values;
  }
}
