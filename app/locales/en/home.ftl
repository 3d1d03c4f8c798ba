# The home page.
home-eyebrow = Québec sans frontières
home-title = Leave to learn, welcome to share
home-lead = Passerelle connects young people of Québec, cooperation organisations and communities of Latin America, the Caribbean and French-speaking Africa. As equals, around priorities that those communities have chosen.
home-see-placements = See the placements
home-see-exchanges = Come to Québec

home-ways-title = Where to start
home-way-volunteer-title = You live in Québec
home-way-volunteer-text = A group placement requires no training: your curiosity and your values come first. Describe yourself at your own pace and see the placements that suit you, with the reasons.
home-way-volunteer-action = Create my profile
home-way-exchange-title = You live in a partner country
home-way-exchange-text = The footbridge is crossed both ways. Through the partner organisation that knows you, you can come to live and work in Québec for a while.
home-way-exchange-action = Discover the exchanges
home-way-oci-title = You represent an OCI
home-way-oci-text = Describe a need with your partner, publish it, read applications that come with reasons, and choose. The decision stays yours from start to finish.
home-way-oci-action = Register my organisation
home-way-partner-title = You speak for a partner community
home-way-partner-text = You need no account. A link received by e-mail, or passed on by phone, is enough to correct the statement of your priority, confirm a placement or refuse it.

home-priorities-title = Three priorities run through every placement
home-priorities-text = Each placement says how far it serves them, and shows it in a sentence.
home-priority-environment = Protecting a spring, restoring a soil, adapting to a changing climate: with the people who live from them.
home-priority-environment-link = Placements for the environment
home-priority-womens-rights = Women who lead, who learn, who earn their living and whom nothing forces into silence.
home-priority-womens-rights-link = Placements for women’s rights
home-priority-youth-engagement = Young people who take part in the decisions of their community, here as well as there.
home-priority-youth-engagement-link = Placements for youth engagement

home-projects-title = Recently published
home-projects-text = Each one was confirmed by the community that hosts it.
home-projects-all = See all placements

home-steps-title = The way, step by step
home-step-profile-title = Describe yourself
home-step-profile-text = When you are free, the languages you speak, what matters to you and what you want to learn. Everything is saved as you go.
home-step-match-title = Compare
home-step-match-text = Placements are ranked for your profile. Beside each rank stand the reasons in plain sentences: what counted, what was missing.
home-step-apply-title = Apply
home-step-apply-text = First you read what the placement asks of you: money, weekends, a year of commitment. Then you write to the organisation.
home-step-prepare-title = Prepare
home-step-prepare-text = An interview, a selection day, then 60 to 120 hours of training with your group before you leave.
home-step-return-title = Come back and tell
home-step-return-text = Once home, a public engagement project: what you have learned is useful here too.

home-promises-title = What you can count on
home-promise-person-title = A person decides, always
home-promise-person-text = Passerelle ranks and explains; it neither chooses nor rejects anybody. Your age, your gender and your origins enter no score.
home-promise-money-title = Nobody pays to be chosen
home-promise-money-text = Registering and applying cost nothing. The contribution and the costs of a placement are written on its page, before you apply.
home-promise-privacy-title = Your information remains yours
home-promise-privacy-text = We ask only for what is useful, and say who reads it and until when. You can see, correct and withdraw all of it.
home-promise-equal-title = The partner community speaks for itself
home-promise-equal-text = No placement is published without its confirmation, and its words appear under its name, in its language.
own-title = Hello, { $name }
own-eyebrow = Your space
nav-own = My space
own-tasks = What waits for you
own-nothing = Nothing waits for your answer at this moment.
own-next = Next step
own-under-way = Your applications under way
own-offer = You are offered a place: { $placement }
own-interview = Interview: { $placement }
own-draft = Application to finish: { $placement }
own-draft-deadline = To send by { $date } at the latest
own-draft-over = The deadline has passed: { $date }
own-nomination = Name my partner organisation
own-nomination-text = It confirms that you are one of its members before an application is sent.
