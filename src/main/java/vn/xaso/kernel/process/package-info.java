/// Strange files are opened outside of this program: by programs of the system and by processes of our own, both with
/// little memory and time. What ends them is an answer, not a fault.
@org.jspecify.annotations.NullMarked
package vn.xaso.kernel.process;
