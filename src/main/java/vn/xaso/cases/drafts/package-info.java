/// The way back to a draft for whoever has no session any more: a code and the phone number. A nested part of the
/// module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.drafts;
