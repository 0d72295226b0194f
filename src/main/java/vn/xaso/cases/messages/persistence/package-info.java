/// The table of messages.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.messages.persistence;
