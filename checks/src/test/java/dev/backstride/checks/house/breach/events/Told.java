package dev.backstride.checks.house.breach.events;

import jakarta.persistence.EntityManager;

/** An event that knows the database. */
public record Told(EntityManager database) {}
