/// What people do with the whole program, in a real browser.
@org.jspecify.annotations.NullMarked
package vn.xaso.journey;
