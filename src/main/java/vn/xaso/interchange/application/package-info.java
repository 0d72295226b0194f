/// Sends, compares, and lets people send again.
@org.jspecify.annotations.NullMarked
package vn.xaso.interchange.application;
