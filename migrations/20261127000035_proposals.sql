-- A change that weighs on people waits in the placement's content (domain::placement::Proposal). The programme lists those that wait.

CREATE INDEX placement_proposal ON placement (id) WHERE content ? 'proposal';
