"""The release workflow is well-formed, pins what it uses, and publishes only what was tried."""

import re
from typing import Any

import pytest
import yaml

from installers import product, windows

TEXT = (product.ROOT / ".github/workflows/release.yml").read_text("utf-8")
WORKFLOW: dict[str, Any] = yaml.safe_load(TEXT)
JOBS: dict[str, dict[str, Any]] = WORKFLOW["jobs"]
STEPS = [(name, step) for name, job in JOBS.items() for step in job["steps"]]


def test_every_step_uses_an_action_or_runs_a_script() -> None:
    assert all(("uses" in step) != ("run" in step) for _, step in STEPS)
    assert all("runs-on" in job for job in JOBS.values())


@pytest.mark.parametrize("action", sorted({step["uses"] for _, step in STEPS if "uses" in step}))
def test_actions_are_pinned(action: str) -> None:
    assert re.fullmatch(r"actions/[\w-]+@(?:v\d+|[0-9a-f]{40})", action)


def test_nothing_is_published_that_was_not_built_and_tried() -> None:
    publish = JOBS["publish"]
    assert set(publish["needs"]) == JOBS.keys() - {"publish"}
    assert publish["if"] == "github.ref_type == 'tag'"
    tried = {name for name, step in STEPS if step.get("name") == "Smoke test"}
    assert tried == {"linux-smoke", "windows", "macos"}


def test_only_publishing_may_write() -> None:
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert {name for name, job in JOBS.items() if "permissions" in job} == {"publish"}


def test_secrets_reach_scripts_through_the_environment_alone() -> None:
    for _, step in STEPS:
        assert "secrets." not in step.get("run", "")
        assert "secrets." not in str(step.get("if", ""))


def test_what_runners_fetch_is_checked_by_its_digest() -> None:
    scripts = "\n".join(step.get("run", "") for _, step in STEPS)
    fetched = re.findall(r"curl .*--output \"\$RUNNER_TEMP/(\w+)", scripts)
    assert fetched == ["runtime", "python"]
    assert 'CASEDESK_APPIMAGE_RUNTIME_SHA256=$SHA256"' in scripts
    assert '--sha256 "$SHA256"' in scripts
    assert scripts.count("dev.py package") == 3


def test_programs_are_signed_only_where_there_is_a_certificate() -> None:
    assert windows.sign_words({}) is None
    words = windows.sign_words({"CASEDESK_CERTIFICATE": "c.pfx", "CASEDESK_CERTIFICATE_PASSWORD": "p"})
    assert words is not None
    assert words[:4] == ["/f", "c.pfx", "/p", "p"]
    assert "/p" not in (windows.sign_words({"CASEDESK_CERTIFICATE": "c.pfx"}) or ())
