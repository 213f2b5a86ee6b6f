package dev.backstride.stack.database;

/** How one service reaches its own database: an ordinary user, no superuser, who owns it. */
public record Access(String jdbcUrl, String username, String password) {}
