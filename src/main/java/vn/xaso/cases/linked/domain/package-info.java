/// The steps of a linked case and the order in which they begin.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.linked.domain;
