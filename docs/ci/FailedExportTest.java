import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An export job that fails while it writes has no batch. Uses only the JDK (15 or newer) and JUnit 5. */
class FailedExportTest {
  static final String JOBS = "/data/core/ups/export/jobs";

  @Test
  void aJobThatFailsWhileItWritesHasNoBatch() throws Exception {
    var rule = send("POST", "/_sim/rules", """
        {"times": 1, "effect": {"type": "script", "script": "fails-writing"}}""");
    var job = send("POST", JOBS, """
        {"destination": {"datasetId": "%s"}, "schema": {"name": "_xdm.context.profile"}}"""
        .formatted(env("AEP_DATASET_ID")));
    while (List.of("NEW", "PROCESSING").contains(member(job, "status"))) {
      Thread.sleep(Long.parseLong(env("AEP_POLL_MS")));
      job = send("GET", JOBS + "/" + member(job, "id"), "");
    }
    assertEquals("FAILED", member(job, "status"));
    assertEquals("", member(job, "batchId"));
    assertEquals("true", member(send("GET", "/_sim/rules/" + member(rule, "id"), ""), "exhausted"));
  }

  static String send(String method, String path, String body) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(env("AEP_BASE_URL") + path))
        .header("Authorization", "Bearer " + env("AEP_ACCESS_TOKEN"))
        .header("x-api-key", env("AEP_API_KEY"))
        .header("x-gw-ims-org-id", env("AEP_IMS_ORG"))
        .header("x-sandbox-name", env("AEP_SANDBOX"))
        .header("Content-Type", "application/json")
        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
        .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertEquals(2, response.statusCode() / 100, response.body());
    return response.body();
  }

  /** The first member of that name; use the JSON library of your project here. */
  static String member(String json, String name) {
    var found = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(json);
    if (!found.find()) throw new AssertionError("no " + name + " in " + json);
    return found.group(1);
  }

  static String env(String name) {
    return System.getenv(name);
  }
}
