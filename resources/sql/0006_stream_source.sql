-- Sources that show a stream of this server.

ALTER TABLE sources ADD COLUMN stream TEXT;
