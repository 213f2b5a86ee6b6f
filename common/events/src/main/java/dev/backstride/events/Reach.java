package dev.backstride.events;

import java.util.List;

/** Where the events of a type are read. */
public enum Reach {
    /** By services on the type's topic, by partners on the feed of the same name. */
    TOPIC(true) {
        @Override
        List<String> feeds(Topic topic, String program) {
            return List.of(topic.feed(program));
        }
    },
    /** On the type's topic alone: partners have nothing to do with it. */
    INSIDE(true) {
        @Override
        List<String> feeds(Topic topic, String program) {
            return List.of();
        }
    },
    /** By partners alone, on the feed of the type's topic: it concerns nobody but them. */
    FEED(false) {
        @Override
        List<String> feeds(Topic topic, String program) {
            return List.of(topic.feed(program));
        }
    },
    /** By services on the type's topic, and by partners on every feed: it ends all that was told. */
    EVERYWHERE(true) {
        @Override
        List<String> feeds(Topic topic, String program) {
            return Topic.feeds(program);
        }
    },
    /** By partners alone, on every feed: it ends what the others tell. */
    EVERY_FEED(false) {
        @Override
        List<String> feeds(Topic topic, String program) {
            return Topic.feeds(program);
        }
    },
    /** By partners alone, on the feed that keeps the newest of each runner; without data it removes it. */
    STANDING(false) {
        @Override
        List<String> feeds(Topic topic, String program) {
            return List.of(Topic.standing(program));
        }
    };

    private final boolean services;

    Reach(boolean services) {
        this.services = services;
    }

    /** Whether services read them, on the type's topic. */
    public boolean isForServices() {
        return services;
    }

    abstract List<String> feeds(Topic topic, String program);
}
