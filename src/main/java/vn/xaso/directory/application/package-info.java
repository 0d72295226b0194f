/// What the desks of the directory do: import units, register people, appoint and end. Open to the command line and the
/// demonstration only.
@org.jspecify.annotations.NullMarked
package vn.xaso.directory.application;
