/// The pages of the kiosk, the phone, the display and the counter.
@org.jspecify.annotations.NullMarked
package vn.xaso.queue.web;
