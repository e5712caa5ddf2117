-- Who may watch a media asset and until when it is kept, where that was said.
CREATE TABLE asset_policies (
    media_id TEXT PRIMARY KEY REFERENCES assets(id) ON DELETE CASCADE,
    playback_policy TEXT,
    playback_secret TEXT NOT NULL,
    expires_at INTEGER
) WITHOUT ROWID;
CREATE INDEX asset_policies_by_expiry ON asset_policies(expires_at);
