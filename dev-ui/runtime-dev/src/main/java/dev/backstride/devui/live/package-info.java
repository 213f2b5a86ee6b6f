/**
 * What the Dev UI's pages ask a running service, in dev mode only: a class for each page. Every public method is a JSON-RPC
 * method, whose name is no other class's, and those that give a Multi are subscriptions.
 */
@NullMarked
package dev.backstride.devui.live;

import org.jspecify.annotations.NullMarked;
