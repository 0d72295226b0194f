/// The citizen's side beside the work on a case: the window at which strangers ask, and what applicants think of the
/// service. A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.voice;
