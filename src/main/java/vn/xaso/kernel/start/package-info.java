/// From the words at the command line to the running program, and to one clear line where it cannot run.
@org.jspecify.annotations.NullMarked
package vn.xaso.kernel.start;
