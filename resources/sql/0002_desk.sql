-- What the producer's desk adds: scenes as sources, filters, the replay buffer and the device for listening.

ALTER TABLE sources ADD COLUMN scene TEXT;
ALTER TABLE sources ADD COLUMN filters TEXT NOT NULL DEFAULT '[]';
ALTER TABLE studios ADD COLUMN replay_buffer_sec INTEGER NOT NULL DEFAULT 0;
ALTER TABLE studios ADD COLUMN monitor_device TEXT NOT NULL DEFAULT '';
