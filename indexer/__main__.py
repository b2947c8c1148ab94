"""Command line for admins: python -m indexer COMMAND."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import time
import warnings
from pathlib import Path
from typing import Callable

from knowledge_base.errors import KnowledgeBaseError
from knowledge_base.library import Library
from knowledge_base.logs import configure_logging
from knowledge_base.question_files import read_question_file, read_questions

from .errors import BuildBusyError, IndexerError, QuestionFileError
from .generation import built_number, candidates, current_number, prune, read_manifest, roll_back
from .progress import ConsoleProgress
from .settings import IndexerSettings

Command = Callable[[argparse.Namespace, IndexerSettings], int]


def main(arguments: list[str] | None = None) -> int:
    """Run a command; 0 when all is well, 1 with one readable line on standard error otherwise."""
    parser = command_line()
    args = parser.parse_args(arguments)
    configure_logging(logging.INFO)
    command: Command = args.run
    try:
        return command(args, IndexerSettings.from_environment(os.environ))
    except (IndexerError, KnowledgeBaseError, OSError) as error:
        if args.debug:
            raise
        print(error, file=sys.stderr)
        return 1


def command_line() -> argparse.ArgumentParser:
    """All commands with their options."""
    parser = argparse.ArgumentParser(prog="python -m indexer", description="The embedding model and the search index.")
    parser.add_argument("--debug", action="store_true", help="show the traceback of an error")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, run: Command, help: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=help, description=help)
        command.set_defaults(run=run)
        return command

    model = add("model", _model, "prepare the embedding model")
    model.add_argument("--force", action="store_true", help="prepare it again")
    model.add_argument("--plain", action="store_true", help="leave the trained adapter out")
    build = add("build", _build, "build the index and publish it")
    build.add_argument("--force", action="store_true", help="publish even below the quality gate")
    build.add_argument("--if-changed", action="store_true", help="do nothing when the current index is up to date")
    watch = add("watch", _watch, "rebuild whenever guidance or questions change")
    watch.add_argument("--every", type=float, default=10.0, metavar="SECONDS")
    add("status", _status, "which model and index are there, and how good they are")
    search = add("search", _search, "what the index makes of a question")
    search.add_argument("text", nargs="+")
    evaluate = add("evaluate", _evaluate, "measure on gold questions")
    evaluate.add_argument(
        "files", nargs="*", type=Path, metavar="FILE.tsv", help="own questions; the gold ones if none"
    )
    evaluate.add_argument("--json", type=Path, metavar="FILE")
    evaluate.add_argument("--markdown", type=Path, metavar="FILE")
    evaluate.add_argument("--plot", type=Path, metavar="FILE.png", help="wrong answers against answers given")
    evaluate.add_argument("--baselines", action="store_true", help="also dense over chunks, BM25, and both fused")
    evaluate.add_argument("--ablation", action="store_true", help="what each signal is worth")
    evaluate.add_argument("--dialogues", action="store_true", help="messages after an answer")
    evaluate.add_argument("--languages", action="store_true", help="language identification by voter")
    evaluate.add_argument(
        "--xquad", type=Path, metavar="DIR", help="the XQuAD JSON files: question to English paragraph"
    )
    add("rollback", _rollback, "go back to the generation before the current one")
    add("prune", _prune, "delete all but the last three generations")
    train = add("train", _train, "fine-tune the packaged model on the questions; writes the shipped adapter")
    train.add_argument("--to", type=Path, metavar="DIR", help="folder of the adapter")
    return parser


def _say(line: str) -> None:
    print(f"  {line}", file=sys.stderr, flush=True)


def _embedder(settings: IndexerSettings):
    from .embedding import OnnxEmbedder

    return OnnxEmbedder(settings.model_dir, threads=1, workers=2)


def _model(args: argparse.Namespace, settings: IndexerSettings) -> int:
    from .model import SHIPPED_ADAPTER, is_prepared, prepare_model

    adapter = None if args.plain else SHIPPED_ADAPTER
    if not args.force and is_prepared(settings.model_dir, settings.model_source, adapter):
        _say(f"model {settings.model_source} is ready")
        return 0
    print(f"Preparing the model {settings.model_source} (about a minute)", file=sys.stderr)
    _quiet_libraries()
    prepare_model(settings.model_source, settings.model_dir, settings.data_dir, _say, adapter)
    return 0


def _quiet_libraries() -> None:
    """No progress bars and advice of other libraries between our own lines."""
    from transformers.utils import logging as transformers_logging

    warnings.simplefilter("ignore")
    transformers_logging.disable_progress_bar()
    transformers_logging.set_verbosity_error()


def _build(args: argparse.Namespace, settings: IndexerSettings) -> int:
    from .build import build
    from .content import read_content
    from .watch import StateProgress

    library, embedder = Library(settings.articles_dir), _embedder(settings)
    if args.if_changed:
        content = read_content(library, settings.content_dir)
        number = built_number(settings.index_dir)
        try:
            manifest = read_manifest(settings.index_dir / (number or "none"))
            fresh = manifest.model == embedder.fingerprint and manifest.content == content.hash
            fresh = fresh and manifest.training == content.training.fingerprint(embedder.fingerprint)
        except IndexerError:
            fresh = False
        if fresh:
            _say(f"index {number} is up to date")
            return 0
    print("Building the index (a few minutes the first time)", file=sys.stderr)
    started = time.monotonic()
    progress = ConsoleProgress()
    state = StateProgress(settings.index_dir)
    try:
        result = build(library, settings.content_dir, settings.index_dir, embedder, progress, args.force)
    except BuildBusyError:
        raise
    except (IndexerError, KnowledgeBaseError, OSError) as error:
        state.write("failed", str(error))
        raise
    finally:
        progress.close()
    state.write("idle", f"generation {result.number}")
    counts = result.manifest.counts
    _say(
        f"index {result.number} published in {time.monotonic() - started:.1f} s: {counts['topics']} topics, "
        f"{counts['questions']:,} questions, {result.embedded:,} texts embedded, {result.reused:,} reused, "
        f"ranking {'taken over' if result.ranking_reused else 'fitted'}"
    )
    quality = result.manifest.quality
    if "recall_at_1" in quality:
        _say(f"gold questions: right first {quality['recall_at_1']:.1%}, among three {quality['recall_at_3']:.1%}")
        _say(f"wrong answers {quality['wrong_answer']:.1%}, false answers {quality.get('false_answer', 0):.1%}")
    return 0


def _watch(args: argparse.Namespace, settings: IndexerSettings) -> int:
    from knowledge_base.database import Database
    from knowledge_base.encryption import keyring_from_environment
    from knowledge_base.people.promises import Promises
    from knowledge_base.settings import StorageSettings
    from knowledge_base.worklist import Worklist

    from .recheck import Rechecking
    from .watch import watch

    embedder = _embedder(settings)
    database = Database.open(StorageSettings.from_environment(os.environ).database_url)
    keyring = keyring_from_environment(os.environ)
    worklist = Worklist(database, keyring)
    promises = Promises(database, keyring, worklist)
    watch(
        settings,
        embedder,
        args.every,
        Rechecking(settings, embedder, Library(settings.articles_dir), worklist, promises),
    )
    return 0


def _status(args: argparse.Namespace, settings: IndexerSettings) -> int:
    from .status import print_status

    return print_status(settings)


def _search(args: argparse.Namespace, settings: IndexerSettings) -> int:
    from .search import open_current
    from .status import print_search

    searcher = open_current(settings.index_dir, _embedder(settings))
    print_search(searcher, Library(settings.articles_dir), " ".join(args.text))
    return 0


def _evaluate(args: argparse.Namespace, settings: IndexerSettings) -> int:
    from .evaluation.report import run_evaluation
    from .evaluation.xquad import evaluate_xquad, print_xquad
    from .search import open_current

    if args.xquad:
        print_xquad(evaluate_xquad(_embedder(settings), args.xquad))
        return 0
    searcher = open_current(settings.index_dir, _embedder(settings))
    if args.files:
        questions = [question for path in args.files for question in read_question_file(path)]
    else:
        questions = read_questions(settings.content_dir / "gold_questions")
    if not questions:
        raise QuestionFileError("There are no questions to ask: the files named, or gold_questions/, are empty.")
    return run_evaluation(searcher, Library(settings.articles_dir), settings, questions, args)


def _rollback(args: argparse.Namespace, settings: IndexerSettings) -> int:
    current = current_number(settings.index_dir)
    number = roll_back(settings.index_dir)
    if number is None:
        print(f"There is no older generation than {current}.", file=sys.stderr)
        return 1
    print(f"Current generation is {number} (was {current}). It stays until guidance changes or an index is built.")
    return 0


def _prune(args: argparse.Namespace, settings: IndexerSettings) -> int:
    doomed = prune(settings.index_dir)
    left = ", ".join(folder.name for folder in candidates(settings.index_dir))
    print(f"Deleted {', '.join(doomed) or 'nothing'}; kept {left or 'nothing'}.")
    return 0


def _train(args: argparse.Namespace, settings: IndexerSettings) -> int:
    from .encoder.finetune import train_adapter
    from .encoder.packed_model import sentence_transformer
    from .encoder.weight_file import find_weight_file
    from .model import SHIPPED_ADAPTER, read_packed_model
    from .ranking.held_out import is_held_out

    _quiet_libraries()
    questions = read_questions(settings.content_dir / "questions") + read_questions(settings.content_dir / "small_talk")
    model = sentence_transformer(read_packed_model(find_weight_file(settings.data_dir)))
    learned = [question for question in questions if not is_held_out(question)]
    _say(f"{len(learned):,} questions; {len(questions) - len(learned):,} held out")
    train_adapter(model, learned, args.to or SHIPPED_ADAPTER, _say)
    return 0


if __name__ == "__main__":
    sys.exit(main())
