# Build stage: installs everything, prepares model and index. Final stage: no torch, no compiler, not root.
FROM python:3.11-slim-bookworm AS build
# Address of a wheel index with CPU builds of torch (README, "CPU wheel"): --build-arg PIP_EXTRA_INDEX_URL=…
ARG PIP_EXTRA_INDEX_URL
WORKDIR /app
RUN python -m venv /prepare && python -m venv /serve
COPY pyproject.toml constraints.txt requirements.txt requirements-dev.txt LICENSE NOTICE README.md ./
COPY knowledge_base knowledge_base
COPY indexer indexer
COPY bot bot
RUN /prepare/bin/pip install --no-cache-dir -c constraints.txt torch \
 && /prepare/bin/pip install --no-cache-dir --require-hashes --no-deps -r requirements-dev.txt \
 && /prepare/bin/pip install --no-cache-dir --no-deps . \
 && /serve/bin/pip install --no-cache-dir --require-hashes --no-deps -r requirements.txt \
 && /serve/bin/pip install --no-cache-dir --no-deps .
RUN CELVEDIS_DATA_DIR=/data /prepare/bin/python -m indexer model \
 && CELVEDIS_DATA_DIR=/data /serve/bin/python -m indexer build \
 && rm -rf /data/model/sentence_transformer

FROM python:3.11-slim-bookworm
RUN useradd --system --uid 10001 --create-home --home-dir /home/celvedis celvedis && mkdir /data /guidance && chown celvedis /data /guidance
COPY --from=build /serve /serve
COPY --from=build --chown=celvedis /data /data
COPY --from=build --chown=celvedis /app/knowledge_base/articles /guidance/articles
COPY --from=build --chown=celvedis /app/knowledge_base/questions /guidance/questions
COPY --from=build --chown=celvedis /app/knowledge_base/gold_questions /guidance/gold_questions
COPY --from=build --chown=celvedis /app/knowledge_base/small_talk /guidance/small_talk
ENV PATH=/serve/bin:$PATH PYTHONUNBUFFERED=1 CELVEDIS_DATA_DIR=/data CELVEDIS_ARTICLES_DIR=/guidance/articles
USER celvedis
WORKDIR /home/celvedis
VOLUME ["/data", "/guidance"]
HEALTHCHECK --interval=60s --timeout=20s --start-period=60s CMD ["python", "-m", "bot", "health"]
CMD ["python", "-m", "bot", "run"]
