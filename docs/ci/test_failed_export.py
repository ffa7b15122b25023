"""An export job that fails while it writes has no batch. Uses only the standard library."""

import json, os, time, urllib.request

env = os.environ
JOBS = "/data/core/ups/export/jobs"


def send(method, path, body=None):
    headers = {
        "Authorization": "Bearer " + env["AEP_ACCESS_TOKEN"],
        "x-api-key": env["AEP_API_KEY"],
        "x-gw-ims-org-id": env["AEP_IMS_ORG"],
        "x-sandbox-name": env["AEP_SANDBOX"],
        "Content-Type": "application/json",
    }
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(env["AEP_BASE_URL"] + path, data, headers, method=method)
    with urllib.request.urlopen(request) as response:
        return json.load(response)


def test_a_job_that_fails_while_it_writes_has_no_batch():
    fails = {"type": "script", "script": "fails-writing"}
    rule = send("POST", "/_sim/rules", {"times": 1, "effect": fails})
    destination = {"datasetId": env["AEP_DATASET_ID"]}
    job = send("POST", JOBS, {"destination": destination, "schema": {"name": "_xdm.context.profile"}})
    while job["status"] in ("NEW", "PROCESSING"):
        time.sleep(int(env["AEP_POLL_MS"]) / 1000)
        job = send("GET", f"{JOBS}/{job['id']}")
    assert job["status"] == "FAILED"
    assert job["destination"]["batchId"] == ""
    assert send("GET", "/_sim/rules/" + rule["id"])["exhausted"]


if __name__ == "__main__":
    test_a_job_that_fails_while_it_writes_has_no_batch()
    print("passed")
