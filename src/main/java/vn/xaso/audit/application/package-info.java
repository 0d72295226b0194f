/// Seals entries and checks the seals.
@org.jspecify.annotations.NullMarked
package vn.xaso.audit.application;
