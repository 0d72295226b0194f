/// Entries and seals as rows.
@org.jspecify.annotations.NullMarked
package vn.xaso.audit.persistence;
