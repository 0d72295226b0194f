/// Cases that systems of other agencies hand in and follow. A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.outside;
