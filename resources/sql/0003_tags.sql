-- Words to find assets by.

ALTER TABLE assets ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
