/// Keeps what the portal acknowledged and tells what it must be told.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.synchronised.application;
