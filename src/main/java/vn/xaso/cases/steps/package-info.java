/// The designed steps of a version while a case goes: where it is, what may come next, what waits for others, what was
/// sent back. A case whose version goes straight from act to act has nothing here. A nested part of the module.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.steps;
