/// Writing, answering and settling messages.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.messages.application;
