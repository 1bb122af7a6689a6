//! Looking around with an example.

pub const NAME: &str = "Example";
pub const SAID: &str = "An example, made up: four months of somebody called Ines. Nothing here is kept.";
pub const LEAVE: &str = "Leave the example";
pub const LOOK: &str = "Look around with an example";
pub const NOT_KEPT: &str = "An example. Nothing is kept.";
pub const NOT_HERE: &str = "This belongs to a journal of your own. Leave the example, and it’s here.";
