/// Questions that lead to the right one of several similar procedures. The administrator of the catalogue writes them;
/// citizens and reception answer them. A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.procedures.guides;
