/// Taking a ticket, calling, keeping the lines.
@org.jspecify.annotations.NullMarked
package vn.xaso.queue.application;
