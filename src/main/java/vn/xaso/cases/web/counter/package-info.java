/// The counter: an officer takes in the case of somebody who stands there.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.web.counter;
