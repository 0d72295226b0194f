/// Time-stamps, a nested part: who gives them, what still waits for one, and what must be renewed so that it can be
/// proved in ten years.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.stamps;
