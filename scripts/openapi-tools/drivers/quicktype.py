import json
import os
import urllib.request

import generated

expected = json.loads(os.environ["EXPECTED"])
catalog = "/data/foundation/catalog"


def get(path):
    headers = {
        "Authorization": "Bearer any",
        "x-api-key": "any",
        "x-gw-ims-org-id": "0123456789ABCDEF01234567@AdobeOrg",
    }
    request = urllib.request.Request(os.environ["AEP_SIM_URL"] + path, headers=headers)
    with urllib.request.urlopen(request) as response:
        return json.load(response)


job = generated.succeeded_export_job_from_dict(
    get(f"/data/core/ups/export/jobs/{expected['jobId']}")
)
data_sets = generated.data_set_map_from_dict(get(f"{catalog}/dataSets"))
batches = generated.batch_map_from_dict(get(f"{catalog}/batches"))
files = generated.data_set_file_map_from_dict(
    get(f"{catalog}/dataSetFiles?dataSetId={expected['dataSetId']}")
)
print(
    json.dumps(
        {
            "createdAt": job.creation_time,
            "startedAt": job.metrics.total_time.start_time_in_ms,
            "dataSet": data_sets[expected["dataSetId"]].created,
            "batch": batches[expected["batchId"]].created,
            "file": files[expected["fileId"]].batch_id,
        }
    )
)
