/// Lines, tickets, and who is called next.
@org.jspecify.annotations.NullMarked
package vn.xaso.queue.domain;
