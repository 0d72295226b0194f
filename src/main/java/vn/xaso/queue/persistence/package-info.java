/// The tables of the queue.
@org.jspecify.annotations.NullMarked
package vn.xaso.queue.persistence;
