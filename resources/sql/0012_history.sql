-- What became of clips, recordings and uploads, one row a stage; and where viewers were sent. Times are milliseconds since the epoch.
CREATE TABLE artifact_events (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    artifact_id TEXT NOT NULL,
    hash TEXT NOT NULL,
    playback_id TEXT NOT NULL,
    stream_id TEXT NOT NULL,
    stage TEXT NOT NULL,
    message TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    payload TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX artifact_events_by_time ON artifact_events(account_id, at);
CREATE INDEX artifact_events_by_artifact ON artifact_events(artifact_id, at);

CREATE TABLE routing_events (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    stream_id TEXT NOT NULL,
    content_id TEXT NOT NULL,
    node_id TEXT NOT NULL,
    node_name TEXT NOT NULL,
    status TEXT NOT NULL,
    details TEXT NOT NULL,
    candidates INTEGER NOT NULL,
    latency_ms REAL NOT NULL,
    distance_km REAL,
    country TEXT NOT NULL,
    latitude REAL,
    longitude REAL,
    node_latitude REAL,
    node_longitude REAL
) WITHOUT ROWID;
CREATE INDEX routing_events_by_time ON routing_events(account_id, at);
