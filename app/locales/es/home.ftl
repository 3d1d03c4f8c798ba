home-title = Partir para aprender, acoger para compartir
home-lead = Québec sans frontières une a jóvenes de Quebec, organismos y comunidades contraparte, de igual a igual.
