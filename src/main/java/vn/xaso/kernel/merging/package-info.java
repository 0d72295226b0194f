/// How units become one: what the parts of the program bring to it. See docs/adr/0016-merging-units.md.
@org.jspecify.annotations.NullMarked
package vn.xaso.kernel.merging;
