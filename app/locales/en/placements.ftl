
## Public list and page

placement-list-title = Placements
placement-list-lead = Placements defined and confirmed by the communities that host them. Filter, compare, take your time.
placement-list-filters = Filter placements
placement-list-apply = Show placements
placement-list-clear = Remove all filters
placement-list-active = Active filters
placement-list-remove = Remove this filter
placement-list-text = Words
placement-list-text-hint = Title, place, country or organisation; accents do not matter.
placement-list-track = Direction of travel
placement-list-region = Region
placement-list-country = Country
placement-list-priority = Priority
placement-list-format = Format
placement-list-language = Language to speak
placement-list-sdg = Sustainable Development Goal
placement-list-from = Departure on or after
placement-list-until = Return on or before
placement-list-sort = Sort by
placement-list-sort-apply = Sort
placement-list-chip-text = “{ $text }”
placement-list-chip-from = Departure on or after { $date }
placement-list-chip-until = Return on or before { $date }
placement-list-ignored = The address held an unknown filter or dates that contradict each other; that part was not applied.
placement-list-none-title = No placement meets all these filters
placement-list-none-text = Remove a filter above, widen the dates, or start again from all placements.
placement-list-empty-title = No placement is published at the moment
placement-list-empty-text = A season’s placements appear in mid-August. Come back then, or prepare your profile now.
placement-list-when = Dates
placement-list-seats = Seats
placement-list-deadline = Deadline
placement-list-closed = Applications closed
placement-list-partner-country = Partner country
placement-list-to = to
placement-list-dates = { $from } to { $to }
placement-list-pages = Pages of the list
placement-list-previous = Previous page
placement-list-next = Next page
placement-list-range = Placements { $first } to { $last } of { $total }
placement-page-trail = Breadcrumb
placement-page-other-language = This placement is not published in the language of this page. Here is its text in another language: { $language }.
placement-page-closed = Applications to this placement have closed. Its page stays open for those who kept its address.
placement-page-suspended = This placement is suspended for a time. Nobody can apply to it at the moment.
placement-page-cancelled = This placement will not take place.
placement-page-description = The placement
placement-page-partner = In the partner community’s own words
placement-page-confirmed-link = Confirmed by the partner organisation on { $date }.
placement-page-confirmed-oral = Confirmed aloud by the partner organisation on { $date }.
placement-page-priorities = The priorities this placement serves
placement-page-goals = Sustainable Development Goals
placement-page-asks = What it asks of you
placement-page-receives = What is covered
placement-page-contribution = Contribution
placement-page-no-contribution = None
placement-page-own-costs = At your own cost
placement-page-weekends = Weekends
placement-page-hours = Pre-departure training
placement-page-months = Whole commitment
placement-page-commitment = What it consists of
placement-page-covered = Provided
placement-page-needs = What will help you
placement-page-languages = Languages
placement-page-skills = Skills
placement-page-no-language = No particular language is asked for.
placement-page-no-skill = No skill is asked for: your motivation and openness are what count.
placement-page-skill = { $skill } – { $need }; level: { $level } ({ $post })
placement-page-language-required = { $languages }, required from level { $level }
placement-page-language-desired = { $languages }, wished for from level { $level }
placement-page-language-any-required = Any one of these languages, required: { $languages }; from level { $level }
placement-page-language-any-desired = Any one of these languages, wished for: { $languages }; from level { $level }
placement-page-questions = The organisation’s questions
placement-page-organisation = The organisation in charge
placement-page-glance = At a glance
placement-page-share = Address to share:
placement-page-print = This page prints on paper, without menus or buttons.
placement-page-where = Place
placement-page-length = Length
placement-page-flexibility = Flexibility
placement-page-preparation = Preparation
placement-page-preparation-place = Where people prepare
placement-page-deadline = { $date }, 11:59 p.m., Québec time
placement-page-age = Age
placement-page-age-range = { $min } at departure, at most { $max } at the deadline
placement-page-age-min = { $min } at departure
placement-page-apply = Apply
placement-page-security = Security: { $country }
placement-page-security-source = Noted by the programme on { $date }. Source: { $source }
exchange-notice = Nobody may ask you for money to take part in an exchange or to be selected. Selection gives no right to enter Canada: visas and other documents are decided by the authorities.
placement-list-count = { $count ->
    [one] { $count } placement
   *[other] { $count } placements
}
placement-list-seats-left = { $count ->
    [one] { $count } free seat
   *[other] { $count } free seats
}
placement-page-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
placement-page-flexible = { $count ->
    [one] plus or minus { $count } day
   *[other] plus or minus { $count } days
}
placement-page-weekends-count = { $count ->
    [one] { $count } weekend
   *[other] { $count } weekends
}
placement-page-hours-count = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
placement-page-months-count = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
