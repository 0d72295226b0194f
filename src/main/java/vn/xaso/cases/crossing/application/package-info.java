/// The counter that receives for others, and the post between the two units.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.crossing.application;
