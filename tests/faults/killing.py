"""Kills index builds at random moments and holds what is left against what must be.

python -m tests.faults.killing --kills 100 [--seed N]
"""

from __future__ import annotations

import argparse
import datetime as dt
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from indexer.faults import find_faults
from indexer.generation import current_number, leftovers
from indexer.search import CurrentSearcher, open_current
from tests.faults.small_service import COMMAND_MAX_S, QUESTION, TOPIC, SmallService, make_small_service, run


@dataclass
class Tally:
    """What the kills met: how many builds had published before, and how many left an unfinished folder."""

    kills: int = 0
    published: int = 0
    left_behind: int = 0


def kill_builds(service: SmallService, kills: int, seed: int) -> Tally:
    """Kill `indexer build` again and again, each time at another moment.

    Raises:
        AssertionError: An index was not whole, or a build that was cut short was not named.
    """
    rng = random.Random(seed)
    running = CurrentSearcher(service.index_dir, service.embedder(), every_s=0.0)
    longest = _time_of_a_build(service)
    tally = Tally()
    for number in range(kills):
        if number % 2:
            service.change(number)
        before = current_number(service.index_dir)
        process = begin_build(service)
        time.sleep(rng.uniform(0, longest))
        process.kill()
        process.communicate(timeout=COMMAND_MAX_S)
        tally.kills += 1
        tally.published += current_number(service.index_dir) != before
        tally.left_behind += bool(leftovers(service.index_dir))
        _check(service, running)
    code, output = run(service.start("indexer", "build", "--force"))
    assert code == 0, output
    assert not leftovers(service.index_dir)
    return tally


def begin_build(service: SmallService) -> subprocess.Popen[str]:
    """A build that has read what it needs and begins."""
    process = service.start("indexer", "build", "--force")
    assert process.stdout is not None
    assert "Building" in process.stdout.readline()
    return process


def _check(service: SmallService, running: CurrentSearcher) -> None:
    """The running guide answers, what a newly started one opens is whole, and a build that was cut short is named."""
    opened = running.refresh()
    assert running.problem == "" and running.searcher.number == current_number(service.index_dir)
    assert running.searcher.search(QUESTION).topics[0].slug == TOPIC
    if opened:  # files that have not changed are held against their checksums below
        assert open_current(service.index_dir, service.embedder()).search(QUESTION).topics[0].slug == TOPIC
    faults = find_faults(service.indexer, service.library(), dt.datetime.now(dt.UTC))
    assert not [fault for fault in faults if fault.failing]
    assert bool([fault for fault in faults if "interrupted" in fault.message]) == bool(leftovers(service.index_dir))


def _time_of_a_build(service: SmallService) -> float:
    service.change(-1)
    process = begin_build(service)
    started = time.monotonic()
    code, output = run(process)
    assert code == 0, output
    return time.monotonic() - started


def main() -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.killing", description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=20261124)
    args = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        tally = kill_builds(make_small_service(Path(folder)), args.kills, args.seed)
    print(
        f"{tally.kills} builds killed in {time.monotonic() - started:.0f} s: {tally.published} had published before, "
        f"{tally.left_behind} left an unfinished folder; after each a whole index answered"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
