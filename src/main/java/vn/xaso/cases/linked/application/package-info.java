/// Opens the steps of a linked case, lets it wait for them and brings their results together.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.linked.application;
