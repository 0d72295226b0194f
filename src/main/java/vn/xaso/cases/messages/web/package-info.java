/// The pages on which both sides write.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.messages.web;
