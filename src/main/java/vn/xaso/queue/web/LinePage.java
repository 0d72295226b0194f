package vn.xaso.queue.web;

/// One line of the queue.
public record LinePage(String href, int version, boolean ended, LineForm form) {}
