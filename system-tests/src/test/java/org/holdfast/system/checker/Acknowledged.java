package org.holdfast.system.checker;

/** What a client has been told is done. */
public record Acknowledged(Command command, String id) {}
