-- Deletions reach the tables from the source's own word too, so some leave a tombstone for a post that never came.

-- serves expirePosts: tombstones whose post did not come
create index posts_bare_tombstones on posts (stored_at) where seen_at is null;
-- serves a deletion: refused messages that are not keyed by the post they hold
create index dead_letters_behind_the_door on dead_letters (id) where topic <> 'posts.v1' and length(value) > 0;
