-- Where a runner was last known to be, and since when; null where nobody said anything but where their home is.
alter table runner
    add column zone    text,
    add column zone_at timestamptz;
