/// The operations room: what is overdue now, what comes, who waits, what alarms. A nested part of the module.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.room;
