/// A message and who may still write one.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.messages.domain;
